package id.selaras.shared.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of the first pages of a letter: a phone shows them where it has no viewer for PDF. */
@ApplicationScoped
public class LetterPictures {

    /** Enough for the text, the signature and the beginning of an annex. */
    public static final int MOST_PAGES = 6;

    /** Dots an inch: small type is read, and a page stays under 100 KiB. */
    private static final int RESOLUTION = 100;

    public LetterPreview of(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<String> pictures = new ArrayList<>();
            for (int page = 0; page < Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
                pictures.add(address(renderer.renderImageWithDPI(page, RESOLUTION, ImageType.GRAY)));
            }
            return new LetterPreview(document.getNumberOfPages(), pictures);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String address(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
