package id.selaras.exchange.application;

import id.selaras.shared.page.Page;
import jakarta.enterprise.context.ApplicationScoped;

/** The kinds of files and their fields. */
@ApplicationScoped
public class ImportKindDirectory {

    public Page<ImportKindView> all() {
        return Page.whole(ImportViews.kinds());
    }
}
