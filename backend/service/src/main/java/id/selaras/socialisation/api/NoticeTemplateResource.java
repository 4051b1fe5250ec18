package id.selaras.socialisation.api;

import id.selaras.shared.page.Page;
import id.selaras.socialisation.application.NoticeTemplate;
import id.selaras.socialisation.application.NoticeTemplateDirectory;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Texts to begin a notice with. */
@Path("/api/v1/notice-templates")
@Tag(name = "Notices")
public class NoticeTemplateResource {

    @Inject
    NoticeTemplateDirectory templates;

    @GET
    @Operation(
            operationId = "listNoticeTemplates",
            summary = "Texts to begin a notice with, with everything a notice has to contain")
    public Page<NoticeTemplate> list() {
        return Page.whole(templates.all());
    }
}
