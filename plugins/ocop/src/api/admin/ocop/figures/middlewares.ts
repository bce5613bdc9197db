import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import {
  AdminGetFigure,
  AdminGetFigureChanges,
  AdminGetFigureFile,
  AdminGetFigureMissing,
  AdminGetFigureRows,
  AdminGetFigures,
  AdminGetFigureTrend,
} from "./validators";

const reads = (matcher: string, schema: Parameters<typeof validateQuery>[0]): MiddlewareRoute => ({
  matcher,
  method: "GET",
  middlewares: [validateQuery(schema)],
});

export const figureMiddlewares: MiddlewareRoute[] = [
  reads("/admin/ocop/figures", AdminGetFigures),
  reads("/admin/ocop/figure-changes", AdminGetFigureChanges),
  reads("/admin/ocop/figures/:metric", AdminGetFigure),
  reads("/admin/ocop/figures/:metric/rows", AdminGetFigureRows),
  reads("/admin/ocop/figures/:metric/missing", AdminGetFigureMissing),
  reads("/admin/ocop/figures/:metric/trend", AdminGetFigureTrend),
  reads("/admin/ocop/figures/:metric/files/:format", AdminGetFigureFile),
];
