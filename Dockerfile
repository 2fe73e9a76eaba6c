# syntax=docker/dockerfile:1

# One file for every service image: docker build --target service --build-arg SERVICE=survey-service .

FROM node:22-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
# Node trusts whom the image trusts, as Java does: a city's network may have an authority of its own.
ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -q -DskipTests -Dspotless.check.skip=true package -pl gateway,survey-service,masterplan-service,reporting-service,local -am \
 && for service in gateway survey-service masterplan-service reporting-service; do \
      java -Djarmode=tools -jar $service/target/$service-*.jar extract --layers --launcher --destination /out/$service; \
    done \
 && mkdir -p /out/demo && cp local/target/local-*.jar /out/demo/local.jar && cp -r local/target/lib /out/demo/

FROM eclipse-temurin:25-jre AS base
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin reviu
COPY --chmod=755 deploy/healthy /usr/local/bin/healthy
WORKDIR /app
USER 10001

# Loads the demo through the public interface, then ends.
FROM base AS demo
COPY --from=build /out/demo/ ./
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xmx128m", "-cp", "local.jar:lib/*", "id.reviu.local.Main", "demo"]

FROM base AS service
ARG SERVICE
COPY --from=build /out/${SERVICE}/dependencies/ ./
COPY --from=build /out/${SERVICE}/spring-boot-loader/ ./
COPY --from=build /out/${SERVICE}/snapshot-dependencies/ ./
COPY --from=build /out/${SERVICE}/application/ ./
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError" SERVER_PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --start-interval=2s CMD ["healthy", "8080"]
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
