package id.selaras.mutation.api;

import id.selaras.mutation.application.CaseDocumentService;
import id.selaras.mutation.application.CaseDocumentService.Download;
import id.selaras.mutation.application.CaseDocumentView;
import id.selaras.mutation.application.CheckDocument;
import id.selaras.mutation.application.ChecklistItem;
import id.selaras.shared.page.Page;
import id.selaras.shared.web.Attachments;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents of a case. */
@Path("/api/v1/mutation-cases/{id}")
@Tag(name = "Mutation cases")
public class CaseDocumentResource {

    @Inject
    CaseDocumentService documents;

    @GET
    @Path("checklist")
    @Operation(operationId = "getCaseChecklist", summary = "Which documents a case needs, and what is there")
    public Page<ChecklistItem> checklist(@PathParam("id") UUID id) {
        return Page.whole(documents.checklist(id));
    }

    @GET
    @Path("documents")
    @Operation(operationId = "listCaseDocuments", summary = "Every document that was handed in, newest first")
    public Page<CaseDocumentView> all(@PathParam("id") UUID id) {
        return Page.whole(documents.all(id));
    }

    // Any media type gets in as far as the access filter, so that a stranger is told 401 and not 415.
    @POST
    @Path("documents")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.WILDCARD})
    @Operation(operationId = "uploadCaseDocument", summary = "Hand a document in: PDF, JPEG or PNG, 10 MB at most")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = DocumentForm.class)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CaseDocumentView.class)))
    public Response upload(@PathParam("id") UUID id, @BeanParam DocumentForm form) {
        return Response.status(Response.Status.CREATED)
                .entity(documents.upload(id, form.document()))
                .build();
    }

    @POST
    @Path("documents/{documentId}/reuse")
    @Operation(operationId = "reuseCaseDocument", summary = "Use a verified document of another case of the person")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CaseDocumentView.class)))
    public Response reuse(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return Response.status(Response.Status.CREATED)
                .entity(documents.reuse(id, documentId))
                .build();
    }

    @POST
    @Path("documents/{documentId}/verification")
    @Operation(operationId = "checkCaseDocument", summary = "Find a document in order, or refuse it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CaseDocumentView.class)))
    public Response check(
            @PathParam("id") UUID id,
            @PathParam("documentId") UUID documentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CheckDocument command) {
        return Versions.ok(
                documents.check(id, documentId, Versions.expected(ifMatch), command), CaseDocumentView::version);
    }

    @GET
    @Path("documents/{documentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "downloadCaseDocument", summary = "The document itself")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        Download download = documents.download(id, documentId);
        return Attachments.of(
                download.content(),
                download.document().mediaType(),
                download.document().fileName());
    }
}
