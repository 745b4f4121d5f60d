using System.Collections.Immutable;

namespace GeoPolDomain.Text;

/// <summary>The codes of one list, in the order in which the list names them.</summary>
/// <param name="called">What a code of the list is called in a message, with its article: "a kind of treaty".</param>
/// <param name="make">Creates a code from its text; null where each code of a closed list has values of its own.</param>
/// <param name="isClosed">Whether a text that is not listed is refused rather than kept.</param>
internal sealed class CodeList<TSelf>(string called, Func<string, TSelf>? make = null, bool isClosed = false)
    where TSelf : class
{
    public string Called => called;

    public bool IsClosed => isClosed;

    public ImmutableArray<TSelf> All { get; private set; } = [];

    /// <summary>Adds a code that is nothing but its text.</summary>
    public TSelf this[string text] => Add(make!(text));

    public TSelf Add(TSelf code)
    {
        All = All.Add(code);
        return code;
    }

    /// <summary>Keeps a code that this version does not know; null where the list is closed.</summary>
    public TSelf? Unlisted(string text) => isClosed ? null : make!(text);
}
