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
        LetterSettings set = settings.of(governmentId).settings();
        return new Letterhead(set.letterhead(), set.address(), set.unit(), set.place());
    }
}
