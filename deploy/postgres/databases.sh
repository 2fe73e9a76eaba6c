#!/usr/bin/env bash
# Makes a database for each service, with a role that owns it (migrations) and one that may only read and write rows.
set -euo pipefail

make() { # NAME OWNER_PASSWORD APP_PASSWORD
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v db="$1" -v owner="$1_owner" -v app="$1_app" -v owner_password="$2" -v app_password="$3" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN PASSWORD :'app_password';
CREATE DATABASE :"db" OWNER :"owner";
REVOKE CONNECT ON DATABASE :"db" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"db" TO :"app";
SQL
}

make survey "$SURVEY_OWNER_PASSWORD" "$SURVEY_APP_PASSWORD"
make masterplan "$MASTERPLAN_OWNER_PASSWORD" "$MASTERPLAN_APP_PASSWORD"
make reporting "$REPORTING_OWNER_PASSWORD" "$REPORTING_APP_PASSWORD"
make gateway "$GATEWAY_OWNER_PASSWORD" "$GATEWAY_APP_PASSWORD"
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
CREATE ROLE keycloak_owner LOGIN PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak_owner;
REVOKE CONNECT ON DATABASE keycloak FROM PUBLIC;
SQL
