package id.selaras.socialisation.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import id.selaras.socialisation.application.DecideObjection;
import id.selaras.socialisation.application.FileObjection;
import id.selaras.socialisation.application.LinkPlacement;
import id.selaras.socialisation.application.ObjectionFilter;
import id.selaras.socialisation.application.ObjectionRow;
import id.selaras.socialisation.application.ObjectionService;
import id.selaras.socialisation.application.ObjectionView;
import id.selaras.socialisation.application.SuspendDecree;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Formal objections against decrees of transfer. */
@Path("/api/v1/objections")
@Tag(name = "Objections")
public class ObjectionResource {

    private static final String PATH = "/api/v1/objections";
    private static final String PDF = "application/pdf";

    @Inject
    ObjectionService objections;

    @Inject
    ObjectionLetterAnswer answer;

    @GET
    @Operation(operationId = "listObjections", summary = "Objections with their clocks, newest first")
    public Page<ObjectionRow> list(@Valid @BeanParam ObjectionFilter filter, @Valid @BeanParam PageRequest page) {
        return objections.list(filter, page);
    }

    @POST
    @Operation(
            operationId = "fileObjection",
            summary = "File the own objection; one that comes too late is kept and answered as inadmissible")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObjectionView.class)))
    public Response file(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid FileObjection command) {
        return Versions.created(PATH, objections.file(key, command), ObjectionView::id, ObjectionView::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getObjection", summary = "One objection")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObjectionView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(objections.get(id), ObjectionView::version);
    }

    @POST
    @Path("{id}/decision")
    @Operation(operationId = "decideObjection", summary = "Decide an objection; an accepted one takes the decree back")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObjectionView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecideObjection command) {
        return Versions.ok(objections.decide(id, Versions.expected(ifMatch), command), ObjectionView::version);
    }

    @POST
    @Path("{id}/suspension")
    @Operation(operationId = "suspendDecree", summary = "Let the decree rest until the objection is decided")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObjectionView.class)))
    public Response suspend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SuspendDecree command) {
        return Versions.ok(objections.suspend(id, Versions.expected(ifMatch), command), ObjectionView::version);
    }

    @POST
    @Path("{id}/placement")
    @Operation(
            operationId = "linkObjectionPlacement",
            summary = "Name the case for another post that an accepted objection promised")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObjectionView.class)))
    public Response place(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LinkPlacement command) {
        return Versions.ok(objections.place(id, Versions.expected(ifMatch), command), ObjectionView::version);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawObjection", summary = "Take the own objection back")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObjectionView.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(objections.withdraw(id, Versions.expected(ifMatch)), ObjectionView::version);
    }

    @GET
    @Path("{id}/letters/{kind}")
    @Produces(PDF)
    @Operation(
            operationId = "getObjectionLetter",
            summary = "A letter about an objection as PDF: T11 the objection, T12 the answer")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response letter(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return answer.of(id, kind);
    }
}
