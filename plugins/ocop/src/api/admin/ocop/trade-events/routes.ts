import { programmeRoutes } from "../programme-entries";

export const routes = programmeRoutes("trade_event", "trade_events");
