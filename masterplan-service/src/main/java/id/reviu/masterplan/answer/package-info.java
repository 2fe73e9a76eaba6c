/** What requests and answers of changes have in common over HTTP. */
@NullMarked
package id.reviu.masterplan.answer;

import org.jspecify.annotations.NullMarked;
