import { application } from './app.mjs';

const address = await application().listen({ port: Number(process.env.PORT ?? 3000), host: '127.0.0.1' });
console.log(`listening at ${address}`);
