package id.selaras.employee.application;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which posts and units are counted, and what comes first. */
public class WishCountFilter {

    /** A unit and everything below it. */
    @QueryParam("unit")
    public UUID unit;

    /** Order: {@code -wanted} (as when absent) or {@code -unwanted}. */
    @QueryParam("sort")
    public String sort;
}
