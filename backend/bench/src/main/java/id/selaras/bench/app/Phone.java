package id.selaras.bench.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * One connection that sends one answer after another and waits for each. It speaks as much HTTP as that needs, without
 * a thread of its own.
 */
final class Phone {

    private static final String ANSWERS =
            "{\"answers\":{\"U1\":%d,\"U2\":3,\"U3\":4,\"U4\":3,\"U5\":%d,\"U6\":3,\"U7\":4,\"U8\":2,\"U9\":%d}}";
    private static final String LENGTH = "content-length: ";
    private static final int LARGEST_ANSWER = 16_384;

    private final int port;
    private final byte[] head;
    private final Selector selector;
    private final ByteBuffer received = ByteBuffer.allocate(LARGEST_ANSWER);
    private SocketChannel channel;
    private ByteBuffer request;
    private UUID number;
    private long sentAt;

    /** @param path everything before the number of the answer */
    Phone(int port, String path, Selector selector) {
        this.port = port;
        this.head = ("PUT " + path).getBytes(StandardCharsets.US_ASCII);
        this.selector = selector;
    }

    /** @param dice decides about the answers */
    void send(UUID next, int dice) throws IOException {
        number = next;
        byte[] tail = tail(next, dice);
        request = ByteBuffer.allocate(head.length + tail.length).put(head).put(tail);
        again();
    }

    /** Sends the last answer once more. */
    void again() throws IOException {
        if (channel == null) {
            channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }
        request.rewind();
        sentAt = System.nanoTime();
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    private byte[] tail(UUID next, int dice) {
        String body = ANSWERS.formatted(1 + dice % 4, 1 + dice / 4 % 4, 1 + dice / 16 % 4);
        return (next + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The status, once the whole answer is there; before that 0. */
    int read() throws IOException {
        if (channel.read(received) < 0) {
            throw new IOException("closed");
        }
        String text = new String(received.array(), 0, received.position(), StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return 0;
        }
        int length = text.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        int bytes = Integer.parseInt(text.substring(length + LENGTH.length(), text.indexOf('\r', length))
                .strip());
        if (received.position() < end + 4 + bytes) {
            return 0;
        }
        received.clear();
        return Integer.parseInt(text.substring(9, 12));
    }

    UUID number() {
        return number;
    }

    long sentAt() {
        return sentAt;
    }

    void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException alreadyGone) {
            // What was lost is counted where the answer was waited for.
        }
        channel = null;
        received.clear();
    }
}
