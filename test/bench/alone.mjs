// One table at one size, in a process of its own: nothing that ran before has taught the engine other shapes.
const [file, name, size] = process.argv.slice(2);
const { [name]: measureAt } = await import(file);
console.log(JSON.stringify([...(await measureAt(Number(size)))]));
