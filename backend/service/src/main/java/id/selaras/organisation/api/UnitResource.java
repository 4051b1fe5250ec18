package id.selaras.organisation.api;

import id.selaras.organisation.application.UnitFilter;
import id.selaras.organisation.application.UnitRow;
import id.selaras.organisation.application.UnitService;
import id.selaras.organisation.application.UnitView;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The unit tree with its history. */
@Path("/api/v1/units")
@Tag(name = "Organisation")
public class UnitResource {

    @Inject
    UnitService units;

    @GET
    @Operation(operationId = "listUnits", summary = "Units in the order of the tree")
    public Page<UnitRow> list(@Valid @BeanParam UnitFilter filter, @Valid @BeanParam PageRequest page) {
        return units.list(filter, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getUnit", summary = "One unit with its path and history")
    public UnitView get(
            @PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf, @QueryParam("knownAt") Instant knownAt) {
        return units.get(id, asOf, knownAt);
    }
}
