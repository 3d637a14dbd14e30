package se.delmal.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Says what a reference in a draft must lead to; {@link KnownReferences} sees to it. */
@Documented
@java.lang.annotation.Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RefersTo {

    /** Returns what it must lead to. */
    Target value();

    /** What a reference can lead to. */
    enum Target {
        /** Somebody among the persons of the record. */
        PERSON,
        /** Any of its entries. */
        ENTRY,
        /** One of its placements. */
        PLACEMENT
    }
}
