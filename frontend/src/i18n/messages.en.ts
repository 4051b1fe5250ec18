const files = import.meta.glob<object>('./en/*.json', { eager: true, import: 'default' })

/** All message files of this language by name: `./en/employees.json` is the namespace `employees`. */
export default Object.fromEntries(
  Object.entries(files).map(([path, messages]) => [path.replace(/^.*\/(.+)\.json$/, '$1'), messages]),
)
