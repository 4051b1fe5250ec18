package id.selaras.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads what a PDF says. */
public final class PdfWords {

    private PdfWords() {}

    /** The lines of each page; the file is left in {@code target/letters} as well. */
    public static List<List<String>> pages(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "letters")).resolve(name + ".pdf"), pdf);
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).strip().lines().toList());
            }
        }
        return pages;
    }

    /** The words with single spaces; the file is left in {@code target/letters} to be looked at. */
    public static String of(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "letters")).resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
