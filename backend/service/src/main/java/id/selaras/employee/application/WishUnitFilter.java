package id.selaras.employee.application;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which units are looked for. */
public class WishUnitFilter {

    /** Words of the unit or the agency; each must occur. */
    @QueryParam("q")
    @Size(max = 100)
    public String q;
}
