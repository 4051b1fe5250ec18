package id.selaras.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What a phone reads off a paper. */
public final class QrCodes {

    private QrCodes() {}

    /** The contents of all QR codes of a document. */
    public static List<String> in(PDDocument document) throws IOException {
        List<String> contents = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
                    contents.add(read(picture.getImage()));
                }
            }
        }
        return contents;
    }

    private static String read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] points = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bits = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, points)));
        try {
            return new QRCodeReader()
                    .decode(bits, Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("a picture that no phone reads", unreadable);
        }
    }
}
