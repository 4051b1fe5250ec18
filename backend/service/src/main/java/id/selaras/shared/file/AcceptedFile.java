package id.selaras.shared.file;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/**
 * A paper that was handed in, after its bytes were looked at: PDF, JPEG or PNG, 10 MB at most.
 *
 * @param name for people: no path, no control characters, the ending of what the file really is
 */
public record AcceptedFile(String name, String mediaType, String sha256, byte[] content) {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 120;

    /**
     * @param name    as the sender called it
     * @param content where it lies while the request lasts, or null
     */
    public static AcceptedFile of(String name, Path content) {
        byte[] bytes = read(content);
        FileContent kind = FileContent.of(bytes)
                .orElseThrow(() -> Refusal.rule("file-not-accepted", Map.of("accepted", "PDF, JPEG, PNG")));
        return new AcceptedFile(safeName(name, kind), kind.mediaType(), sha256(bytes), bytes);
    }

    private static byte[] read(Path content) {
        if (content == null) {
            throw Refusal.shape("/file", "required", "a file");
        }
        try {
            if (Files.size(content) > LARGEST) {
                throw Refusal.of(RefusalKind.TOO_LARGE, "document-too-large", Map.of("bytes", LARGEST));
            }
            return Files.readAllBytes(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String safeName(String name, FileContent kind) {
        String plain = Normalizer.normalize(Objects.requireNonNullElse(name, ""), Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{C}|[<>:\"|?*]", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .strip();
        String shortened = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return (shortened.isEmpty() ? "dokumen" : shortened) + "." + kind.extension();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
