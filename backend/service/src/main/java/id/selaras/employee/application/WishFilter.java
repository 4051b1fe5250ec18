package id.selaras.employee.application;

import id.selaras.employee.domain.WishReason;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which wishes of a window a list shows; all conditions together. */
public class WishFilter {

    /** Part of the person's name, or the beginning of the NIP. */
    @QueryParam("q")
    @Size(max = 100)
    public String q;

    /** A unit and everything below it, wished for itself or through one of its posts. */
    @QueryParam("unit")
    public UUID unit;

    /** A post that is wished for. */
    @QueryParam("position")
    public UUID position;

    /** Whether one would go there; false: not there. */
    @QueryParam("acceptable")
    public Boolean acceptable;

    @QueryParam("reason")
    public WishReason reason;
}
