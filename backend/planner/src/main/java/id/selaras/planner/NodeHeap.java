package id.selaras.planner;

/** A binary heap of node numbers, ordered by a distance kept outside, then by node number. */
final class NodeHeap {
    private final long[] distance;
    private final int[] heap;
    private final int[] position;
    private int size;

    NodeHeap(long[] distance) {
        this.distance = distance;
        heap = new int[distance.length];
        position = new int[distance.length];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void push(int node) {
        position[node] = size;
        heap[size++] = node;
        moveUp(node);
    }

    int pop() {
        int top = heap[0];
        int last = heap[--size];
        if (size > 0) {
            place(last, 0);
            moveDown(last);
        }
        return top;
    }

    void moveUp(int node) {
        int at = position[node];
        while (at > 0 && before(node, heap[(at - 1) >> 1])) {
            place(heap[(at - 1) >> 1], at);
            at = (at - 1) >> 1;
        }
        place(node, at);
    }

    private void moveDown(int node) {
        int at = position[node];
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], node)) {
                break;
            }
            place(heap[child], at);
            at = child;
        }
        place(node, at);
    }

    private boolean before(int a, int b) {
        return distance[a] < distance[b] || (distance[a] == distance[b] && a < b);
    }

    private void place(int node, int at) {
        heap[at] = node;
        position[node] = at;
    }
}
