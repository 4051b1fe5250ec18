package id.selaras.planning.application;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which moves of a plan are wanted, and in which order; all conditions together. */
public class MoveFilter {

    /** Only moves from or to this unit or a unit below it. */
    @QueryParam("unit")
    public UUID unit;

    /** Part of the name, or the beginning of the NIP. */
    @QueryParam("q")
    @Size(max = 100)
    public String q;

    /** Only the moves of this chain. */
    @QueryParam("chain")
    public UUID chain;

    /** {@code chain}, {@code name}, {@code nip}, {@code total} or {@code fit}; with a minus the other way round. */
    @QueryParam("sort")
    @DefaultValue("chain")
    @Size(max = 20)
    public String sort;
}
