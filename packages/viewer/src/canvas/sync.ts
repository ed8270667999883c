import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape'

import type { Scene, SceneEdge, SceneNode } from './scene.ts'

const EMPTY: Scene = { nodes: new Map(), edges: new Map() }

/**
 * The one way from the desk to Cytoscape: makes it show a scene, and touches only what changed since the last.
 * Returns the function to call with every new scene.
 */
export function syncTo(cy: Core): (scene: Scene) => void {
  let last = EMPTY
  return scene => {
    cy.batch(() => {
      for (const id of last.edges.keys()) if (!scene.edges.has(id)) cy.getElementById(id).remove()
      for (const id of last.nodes.keys()) if (!scene.nodes.has(id)) cy.getElementById(id).remove()
      // A node that went took its edges with it; they come back here if the scene still has them.
      for (const [id, node] of scene.nodes) updateNode(cy, node, last.nodes.get(id))
      for (const [id, edge] of scene.edges) updateEdge(cy, edge, last.edges.get(id))
    })
    last = scene
  }
}

function updateNode(cy: Core, node: SceneNode, before: SceneNode | undefined): void {
  const element = cy.getElementById(node.id)
  if (element.empty()) {
    cy.add(nodeElement(node))
    return
  }
  if (!before || before.at.x !== node.at.x || before.at.y !== node.at.y) element.position({ ...node.at })
  if (before?.size !== node.size) element.data('size', node.size)
  applyClasses(element, nodeClasses(node))
}

function updateEdge(cy: Core, edge: SceneEdge, before: SceneEdge | undefined): void {
  const element = cy.getElementById(edge.id)
  if (element.empty()) {
    cy.add(edgeElement(edge))
    return
  }
  if (before?.width !== edge.width) element.data('width', edge.width)
  applyClasses(element, edgeClasses(edge))
}

function applyClasses(element: SingularElementArgument, classes: readonly string[]): void {
  const now = classes.join(' ')
  if (element.scratch('classes') === now) return
  element.scratch('classes', now)
  element.classes(now)
}

const nodeElement = (node: SceneNode): ElementDefinition => ({
  group: 'nodes',
  data: { id: node.id, size: node.size },
  position: { ...node.at },
  classes: nodeClasses(node).join(' '),
})

const edgeElement = (edge: SceneEdge): ElementDefinition => ({
  group: 'edges',
  data: { id: edge.id, source: edge.from, target: edge.to, width: edge.width },
  classes: edgeClasses(edge).join(' '),
})

const nodeClasses = ({ type, named, emphasis, hot }: SceneNode): string[] => [
  type,
  emphasis,
  ...(named ? [] : ['described']),
  ...(hot ? ['hot'] : []),
]

const edgeClasses = ({ kind, directed, emphasis, hot }: SceneEdge): string[] => [
  kind,
  emphasis,
  ...(directed ? ['directed'] : []),
  ...(hot ? ['hot'] : []),
]
