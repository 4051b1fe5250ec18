package id.selaras.mutation.application;

import id.selaras.shared.letter.Letterheads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells other features what the settings of letters say about their head. */
@ApplicationScoped
class LetterheadsInSettings implements Letterheads {

    @Inject
    LetterSettingsService settings;

    @Override
    @Transactional
    public Letterhead of(UUID governmentId) {
        LetterSettings set = LetterParties.printed(settings.of(governmentId).settings());
        LetterSettings.Signatory head = set.agencyHead();
        return new Letterhead(
                set.letterhead(),
                set.address(),
                set.unit(),
                set.place(),
                new Signatory(head.title(), head.name(), head.rank(), head.nip()));
    }
}
