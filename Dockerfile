# The service. Built from a clone: docker build -t hjemmel .
# Run: docker run --read-only --tmpfs /tmp -p 8080:8080 -v hjemmel:/data -v ./oppsett.json:/oppsett.json:ro hjemmel
FROM node:22-slim AS build
WORKDIR /src
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile && npx --yes pnpm@12.21.0 build \
  && npx --yes pnpm@12.21.0 --filter @hjemmel/cli deploy --prod --legacy /app

FROM node:22-slim
ENV NODE_ENV=production
COPY --from=build /app /app
RUN install -d -o node -g node /data
USER node
WORKDIR /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/bin.js"]
CMD ["serve", "--oppsett", "/oppsett.json", "--vert", "0.0.0.0"]
