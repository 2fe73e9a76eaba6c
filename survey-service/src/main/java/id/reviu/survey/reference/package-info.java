/** What this service keeps of things that other services own: offices, programmes, reviews; read only here, never changed. */
@NullMarked
package id.reviu.survey.reference;

import org.jspecify.annotations.NullMarked;
