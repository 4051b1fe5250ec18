package id.selaras.socialisation.api;

import id.selaras.shared.web.Attachments;
import id.selaras.socialisation.application.EvidenceFile;
import id.selaras.socialisation.application.EvidenceService;
import id.selaras.socialisation.application.EvidenceService.Download;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The supporting data of an objection as files. */
@Path("/api/v1/objections/{id}/evidence")
@Tag(name = "Objections")
public class ObjectionEvidenceResource {

    @Inject
    EvidenceService evidence;

    // Any media type gets in as far as the access filter, so that a stranger is told 401 and not 415.
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.WILDCARD})
    @Operation(
            operationId = "uploadObjectionEvidence",
            summary = "Support the own objection with a file: PDF, JPEG or PNG, 10 MB at most, until it is decided")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = EvidenceForm.class)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceFile.class)))
    public Response upload(@PathParam("id") UUID id, @BeanParam EvidenceForm form) {
        return Response.status(Response.Status.CREATED)
                .entity(evidence.add(id, form.name(), form.content()))
                .build();
    }

    @GET
    @Path("{fileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "downloadObjectionEvidence", summary = "The file itself")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id, @PathParam("fileId") UUID fileId) {
        Download download = evidence.download(id, fileId);
        return Attachments.of(
                download.content(), download.file().mediaType(), download.file().fileName());
    }
}
