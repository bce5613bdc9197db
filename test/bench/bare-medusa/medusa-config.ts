import { defineConfig } from "@medusajs/framework/utils";

const { AUTH_CORS = "", ADMIN_CORS = "", STORE_CORS = "" } = process.env;

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      authCors: AUTH_CORS,
      adminCors: ADMIN_CORS,
      storeCors: STORE_CORS,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
});
