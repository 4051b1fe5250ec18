package id.selaras.mutation.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads letters, and leaves each in {@code target/letters} to be looked at. */
public final class LetterTexts {

    private LetterTexts() {}

    /** The words of a PDF with single spaces; fails on what is none. */
    public static String of(String name, byte[] pdf) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "letters"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                return stripper.getText(document).replaceAll("\\s+", " ");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
