package id.selaras.organisation.api;

import id.selaras.organisation.application.UnitExport;
import id.selaras.organisation.application.UnitFilter;
import id.selaras.organisation.application.UnitRow;
import id.selaras.organisation.application.UnitService;
import id.selaras.organisation.application.UnitView;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The unit tree with its history. */
@Path("/api/v1/units")
@Tag(name = "Organisation")
public class UnitResource {

    @Inject
    UnitService units;

    @Inject
    UnitExport export;

    @Inject
    Exports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listUnits", summary = "Units in the order of the tree")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<UnitRow> list(@Valid @BeanParam UnitFilter filter, @Valid @BeanParam PageRequest page) {
        return units.list(filter, page);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportUnits", summary = "The filtered units as a file", hidden = true)
    public Response export(@Valid @BeanParam UnitFilter filter) {
        return exports.answer(export.table(filter));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getUnit", summary = "One unit with its path and history")
    public UnitView get(
            @PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf, @QueryParam("knownAt") Instant knownAt) {
        return units.get(id, asOf, knownAt);
    }
}
