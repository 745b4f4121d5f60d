using System.Globalization;
using System.Text;

namespace GeoPolDomain.Reporting.Drawing;

/// <summary>Writes SVG or HTML, element by element. Every text and every value of an attribute is escaped.</summary>
internal sealed class Markup
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();
    private bool isTagOpen;

    /// <summary>Starts an element. <see cref="Close"/> ends it.</summary>
    public Markup Open(string element)
    {
        EndTag();
        text.Append('<').Append(element);
        open.Push(element);
        isTagOpen = true;
        return this;
    }

    /// <summary>Starts an element with a class.</summary>
    public Markup Open(string element, string style) => Open(element).With("class", style);

    /// <summary>Adds an attribute to the element just started. Null adds nothing.</summary>
    public Markup With(string attribute, string? value)
    {
        if (!isTagOpen)
            throw new InvalidOperationException($"The attribute '{attribute}' comes after the content of <{open.Peek()}>.");
        if (value is null)
            return this;
        text.Append(' ').Append(attribute).Append("=\"");
        Escape(value);
        text.Append('"');
        return this;
    }

    /// <summary>Adds an attribute that holds a number, with at most two decimals.</summary>
    public Markup With(string attribute, double value) => With(attribute, Number(value));

    /// <summary>Adds a text to the content.</summary>
    public Markup Text(string content)
    {
        EndTag();
        Escape(content);
        return this;
    }

    /// <summary>Adds content that is markup already, and stands as it is.</summary>
    public Markup Raw(string markup)
    {
        EndTag();
        text.Append(markup);
        return this;
    }

    /// <summary>Adds an element that holds nothing but a text.</summary>
    public Markup Element(string element, string content) => Open(element).Text(content).Close();

    /// <summary>Ends the element that was started last.</summary>
    public Markup Close()
    {
        var element = open.Pop();
        if (isTagOpen && IsVoid(element))
        {
            text.Append("/>");
            isTagOpen = false;
            return this;
        }

        EndTag();
        text.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>Ends the line, so that a difference between two files can be read.</summary>
    public Markup Line()
    {
        EndTag();
        text.Append('\n');
        return this;
    }

    /// <summary>Writes a number as SVG expects it: with a point, and with at most two decimals.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() =>
        open.Count == 0 ? text.ToString() : throw new InvalidOperationException($"<{open.Peek()}> is not closed.");

    private void EndTag()
    {
        if (isTagOpen)
            text.Append('>');
        isTagOpen = false;
    }

    private static bool IsVoid(string element) =>
        element is "rect" or "line" or "path" or "circle" or "use" or "stop" or "polygon" or "polyline"
            or "meta" or "input" or "br" or "col";

    // A character that XML does not allow would make the file unreadable; half of a surrogate pair would become one on writing.
    private void Escape(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var one = value[i];
            if (char.IsHighSurrogate(one) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append(one).Append(value[++i]);
                continue;
            }

            _ = one switch
            {
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                '\t' or '\n' or '\r' => text.Append(one),
                < ' ' or '\uFFFE' or '\uFFFF' => text.Append('\uFFFD'),
                _ when char.IsSurrogate(one) => text.Append('\uFFFD'),
                _ => text.Append(one),
            };
        }
    }
}
