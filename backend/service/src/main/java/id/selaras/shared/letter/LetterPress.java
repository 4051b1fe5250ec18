package id.selaras.shared.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sets letters in type: a template and its values become a PDF in a temporary file. A template knows the values it is
 * given and nothing else; every value is escaped; nothing is fetched from anywhere.
 */
@ApplicationScoped
public class LetterPress {

    private static final String FOLDER = "/letters/";
    private static final String FAMILY = "Surat";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    /** Pixels a module of the QR code is wide: sharp at the 3 cm at which it is printed. */
    private static final int MODULE = 6;

    static {
        // It tells of each font and each page on the console, in a form of its own.
        XRLog.setLoggingEnabled(false);
    }

    /** Where people reach this installation; QR codes lead there. */
    private final String address;

    private final String style = text("letters.css");
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(id -> Optional.of(new Source(id)))
            .strictRendering(true)
            .build();

    /** @param address where people reach this installation, without a stroke at its end */
    @Inject
    public LetterPress(@ConfigProperty(name = "selaras.public-address") String address) {
        this.address = address;
    }

    /**
     * What is to be set.
     *
     * @param template name of the template
     * @param token    of the public page that confirms the letter, or null for a preview, which nothing confirms
     * @param values   by name
     */
    public record Sheet(String template, String token, Map<String, Object> values) {

        public boolean isPreview() {
            return token == null;
        }
    }

    /**
     * An address that a phone can read.
     *
     * @param picture its QR code, a {@code data:} address
     */
    public record Link(String address, String picture) {}

    /** The PDF of a letter; the caller deletes it. */
    public Path set(Sheet sheet) {
        return set(sheet.template(), sheet.values(), sheet.isPreview(), sheet.isPreview() ? "" : pageOf(sheet.token()));
    }

    /**
     * The PDF of a paper that is no letter: it has no number, and nothing confirms it.
     *
     * @param path where its QR code leads, from the address of this installation on
     */
    public byte[] paper(String template, String path, Map<String, Object> values) {
        Path file = set(template, values, false, address + path);
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            delete(file);
        }
    }

    /** The first pages of a paper as pictures. */
    public LetterPreview pictures(String template, String path, Map<String, Object> values) {
        Path file = set(template, values, false, address + path);
        try {
            return new LetterPictures().of(file);
        } finally {
            delete(file);
        }
    }

    /** A way in for phones: the address and its QR code as a picture, {@code data:image/png}. */
    public Link link(String path) {
        return new Link(address + path, qr(address + path));
    }

    private Path set(String template, Map<String, Object> given, boolean isPreview, String page) {
        Map<String, Object> values = new HashMap<>(given);
        values.put("style", new RawString(style));
        values.put("preview", isPreview);
        values.put("qr", new RawString(page.isEmpty() ? "" : qr(page)));
        values.put("page", page);
        String html = engine.getTemplate(template).data(values).render();
        try {
            Path file = Files.createTempFile("selaras-surat-", ".pdf");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                print(html, out);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Address of the public page of a letter. */
    public String pageOf(String token) {
        return address + "/surat/" + token;
    }

    private static void print(String html, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", REGULAR, FontStyle.ITALIC);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        builder.useFastMode()
                .useUriResolver((base, uri) -> uri.startsWith("data:image/png;base64,") ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Selaras")
                .withHtmlContent(html, null)
                .toStream(out)
                .run();
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle slant) {
        builder.useFont(() -> resource("/liberation/LiberationSerif-" + face + ".ttf"), FAMILY, weight, slant, true);
    }

    private static String qr(String content) {
        try {
            BitMatrix bits = new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
            int side = bits.getWidth() * MODULE;
            BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
            // By module, not by point: a sheet of cards has a thousand of them.
            Graphics2D pen = image.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, side, side);
            pen.setColor(Color.BLACK);
            for (int y = 0; y < bits.getHeight(); y++) {
                for (int x = 0; x < bits.getWidth(); x++) {
                    if (bits.get(x, y)) {
                        pen.fillRect(x * MODULE, y * MODULE, MODULE, MODULE);
                    }
                }
            }
            pen.dispose();
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static String text(String name) {
        try (InputStream in = resource(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(LetterPress.class.getResourceAsStream(path), path);
    }

    private record Source(String id) implements TemplateLocation {

        @Override
        public Reader read() {
            return new InputStreamReader(resource(FOLDER + id + ".html"), StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
