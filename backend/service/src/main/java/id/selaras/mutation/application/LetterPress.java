package id.selaras.mutation.application;

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
class LetterPress {

    private static final String FOLDER = "/letters/";
    private static final String FAMILY = "Surat";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    /** Pixels a module of the QR code is wide: sharp at the 3 cm at which it is printed. */
    private static final int MODULE = 6;

    private static final int WHITE = 0xFFFFFF;

    /** Where people reach this installation; the QR code leads there. */
    @ConfigProperty(name = "selaras.public-address")
    String address;

    static {
        // It tells of each font and each page on the console, in a form of its own.
        XRLog.setLoggingEnabled(false);
    }

    private final String style = text("letters.css");
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(id -> Optional.of(new Source(id)))
            .strictRendering(true)
            .build();

    /**
     * What is to be set.
     *
     * @param template name of the template
     * @param token    of the public page that confirms the letter, or null for a preview, which nothing confirms
     * @param values   by name
     */
    record Sheet(String template, String token, Map<String, Object> values) {

        boolean isPreview() {
            return token == null;
        }
    }

    /** The PDF; the caller deletes it. */
    Path set(Sheet sheet) {
        Map<String, Object> values = new HashMap<>(sheet.values());
        values.put("style", new RawString(style));
        values.put("preview", sheet.isPreview());
        values.put("qr", new RawString(sheet.isPreview() ? "" : qr(pageOf(sheet.token()))));
        values.put("page", sheet.isPreview() ? "" : pageOf(sheet.token()));
        String html = engine.getTemplate(sheet.template()).data(values).render();
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
    String pageOf(String token) {
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
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    image.setRGB(x, y, bits.get(x / MODULE, y / MODULE) ? 0 : WHITE);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException | IOException impossible) {
            throw new IllegalStateException(impossible);
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
