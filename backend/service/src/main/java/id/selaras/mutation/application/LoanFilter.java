package id.selaras.mutation.application;

import id.selaras.mutation.domain.LoanStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which loans are wanted; all conditions together. */
public class LoanFilter {

    @QueryParam("status")
    public LoanStatus status;

    /** Only loans from or to this unit or a unit below it. */
    @QueryParam("unit")
    public UUID unit;

    /** Only loans that end on this day or before. */
    @QueryParam("endingBy")
    public LocalDate endingBy;

    /** Part of the name, or the beginning of the NIP. */
    @QueryParam("q")
    @Size(max = 100)
    public String q;
}
