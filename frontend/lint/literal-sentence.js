// A sentence a person reads belongs in a message file. This rule refuses words between JSX tags and in the
// attributes that are read aloud or shown.
const SHOWN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'content',
  'helperText',
  'label',
  'placeholder',
  'title',
  'titleText',
])
const hasWord = (text) => /\p{L}{2,}/u.test(text)

const literalOf = (node) => {
  if (!node) return null
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral') return node.quasis.map((part) => part.value.cooked).join('')
  if (node.type === 'ConditionalExpression')
    return `${literalOf(node.consequent) ?? ''} ${literalOf(node.alternate) ?? ''}`
  if (node.type === 'LogicalExpression') return literalOf(node.right)
  return null
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'A literal sentence: move "{{text}}" to src/i18n and use t().' },
  },
  create(context) {
    const check = (node, text) => {
      if (text && hasWord(text))
        context.report({ node, messageId: 'literal', data: { text: text.trim().slice(0, 40) } })
    }
    return {
      JSXText: (node) => check(node, node.value),
      JSXExpressionContainer(node) {
        if (node.parent.type === 'JSXAttribute') return
        check(node, literalOf(node.expression))
      },
      JSXAttribute(node) {
        if (node.name.type !== 'JSXIdentifier' || !SHOWN.has(node.name.name) || !node.value) return
        check(
          node,
          literalOf(node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value),
        )
      },
    }
  },
}
