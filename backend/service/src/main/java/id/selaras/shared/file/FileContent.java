package id.selaras.shared.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file really is, told by its bytes; names and declared types are never believed. */
public enum FileContent {
    PDF("application/pdf", "pdf") {
        @Override
        boolean matches(byte[] content) {
            return startsWith(content, "%PDF-".getBytes(StandardCharsets.ISO_8859_1))
                    && tail(content).contains("%%EOF");
        }
    },
    JPEG("image/jpeg", "jpg") {
        @Override
        boolean matches(byte[] content) {
            return startsWith(content, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})
                    && content[content.length - 2] == (byte) 0xFF
                    && content[content.length - 1] == (byte) 0xD9;
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean matches(byte[] content) {
            return startsWith(content, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                    && tail(content).contains("IEND");
        }
    };

    private static final int TAIL = 1024;

    private final String mediaType;
    private final String extension;

    FileContent(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    abstract boolean matches(byte[] content);

    /** The kind of these bytes; empty when they are none of the accepted kinds, or only a part of one. */
    public static Optional<FileContent> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.matches(content)).findFirst();
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length > beginning.length + 2
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static String tail(byte[] content) {
        int from = Math.max(0, content.length - TAIL);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    }
}
