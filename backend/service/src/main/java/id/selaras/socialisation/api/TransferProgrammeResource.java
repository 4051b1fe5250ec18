package id.selaras.socialisation.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import id.selaras.socialisation.application.ProgrammeRow;
import id.selaras.socialisation.application.ProgrammeService;
import id.selaras.socialisation.application.ProgrammeView;
import id.selaras.socialisation.application.WriteProgramme;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Programmes of transfers, for those who run them. */
@Path("/api/v1/transfer-programmes")
@Tag(name = "Transfer programmes")
public class TransferProgrammeResource {

    private static final String PATH = "/api/v1/transfer-programmes";

    @Inject
    ProgrammeService programmes;

    @GET
    @Operation(operationId = "listTransferProgrammes", summary = "Programmes of transfers, the newest first")
    public Page<ProgrammeRow> list(@Valid @BeanParam PageRequest page) {
        return programmes.list(page);
    }

    @POST
    @Operation(operationId = "prepareTransferProgramme", summary = "Prepare a programme of transfers")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeView.class)))
    public Response prepare(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid WriteProgramme command) {
        return Versions.created(PATH, programmes.prepare(key, command), ProgrammeView::id, ProgrammeView::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTransferProgramme", summary = "One programme with criteria, rules and seats")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(programmes.get(id), ProgrammeView::version);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeTransferProgramme", summary = "Write a programme otherwise; 409 once published")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WriteProgramme command) {
        return Versions.ok(programmes.change(id, Versions.expected(ifMatch), command), ProgrammeView::version);
    }

    @POST
    @Path("{id}/publication")
    @Operation(
            operationId = "publishTransferProgramme",
            summary = "Fix rules, criteria and seats with their fingerprint and show them to everybody")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeView.class)))
    public Response publish(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(programmes.publish(id, Versions.expected(ifMatch)), ProgrammeView::version);
    }

    @POST
    @Path("{id}/closing")
    @Operation(operationId = "closeTransferProgramme", summary = "End a programme; it stays readable")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeView.class)))
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(programmes.close(id, Versions.expected(ifMatch)), ProgrammeView::version);
    }
}
