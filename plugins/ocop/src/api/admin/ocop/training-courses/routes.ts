import { programmeRoutes } from "../programme-entries";

export const routes = programmeRoutes("training_course", "training_courses");
