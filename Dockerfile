# syntax=docker/dockerfile:1

# The page, built with all tools.
FROM node:24-slim AS page
WORKDIR /app
RUN npm install --global pnpm@12.21.0
COPY pnpm-lock.yaml pnpm-workspace.yaml package.json ./
COPY packages/graph/package.json packages/graph/
COPY packages/graph-api/package.json packages/graph-api/
COPY packages/ingest/package.json packages/ingest/
COPY packages/redthread/package.json packages/redthread/
COPY packages/viewer/package.json packages/viewer/
RUN pnpm install --frozen-lockfile --filter @redthread/viewer --filter redthread-monorepo
COPY tsconfig.base.json ./
COPY packages/viewer packages/viewer
RUN pnpm exec vite build packages/viewer --logLevel warn

# What runs, without the tools. Of the model's runtimes only the parts for this machine.
FROM node:24-slim AS dependencies
WORKDIR /app
RUN npm install --global pnpm@12.21.0
COPY pnpm-lock.yaml pnpm-workspace.yaml package.json ./
COPY packages/graph/package.json packages/graph/
COPY packages/graph-api/package.json packages/graph-api/
COPY packages/ingest/package.json packages/ingest/
COPY packages/redthread/package.json packages/redthread/
COPY scripts/slim.mjs scripts/
RUN pnpm install --frozen-lockfile --prod --filter 'redthread...' \
  && node -e "import('/app/scripts/slim.mjs').then(({ slim }) => slim())"

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production \
  REDTHREAD_STORE=file:/data \
  REDTHREAD_HOST=0.0.0.0
RUN mkdir /data && chown node:node /data
COPY --from=dependencies /app ./
COPY packages/graph/src packages/graph/src
COPY packages/graph-api/src packages/graph-api/src
COPY packages/ingest/src packages/ingest/src
COPY packages/redthread/src packages/redthread/src
COPY models models
COPY LICENSE ./
COPY --from=page /app/packages/viewer/dist packages/viewer/dist
USER node
VOLUME /data
EXPOSE 4173
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4173/healthz').then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "packages/redthread/src/main.ts"]
CMD ["serve", "--port", "4173"]
