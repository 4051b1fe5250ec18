package id.selaras.socialisation.application;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which receipts of a notice are wanted; all conditions together. */
public class ReceiptFilter {

    /** Only those who confirmed that they read it, or only those who did not. */
    @QueryParam("read")
    public Boolean read;

    /** Only people of this unit or a unit below it. */
    @QueryParam("unit")
    public UUID unit;
}
