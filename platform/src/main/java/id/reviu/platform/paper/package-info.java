/** What is printed: PDF pages with text as text. A service that prints brings OpenHTMLtoPDF. */
@NullMarked
package id.reviu.platform.paper;

import org.jspecify.annotations.NullMarked;
