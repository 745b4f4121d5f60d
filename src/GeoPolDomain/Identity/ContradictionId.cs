using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a contradiction.</summary>
[JsonConverter(typeof(TextConverter<ContradictionId>))]
public sealed class ContradictionId : Id<ContradictionId>, IId<ContradictionId>
{
    private ContradictionId(string text) : base(text)
    {
    }

    static string ITextForm<ContradictionId>.Called => "the id of a contradiction";

    static RecordKind IId<ContradictionId>.Kind => RecordKind.Contradiction;

    static ContradictionId IId<ContradictionId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator ContradictionId(string text) => Parse(text);
}
