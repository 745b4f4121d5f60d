using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a succession of one actor to another.</summary>
[JsonConverter(typeof(TextConverter<SuccessionId>))]
public sealed class SuccessionId : Id<SuccessionId>, IId<SuccessionId>
{
    private SuccessionId(string text) : base(text)
    {
    }

    static string ITextForm<SuccessionId>.Called => "the id of a succession";

    static RecordKind IId<SuccessionId>.Kind => RecordKind.Succession;

    static SuccessionId IId<SuccessionId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator SuccessionId(string text) => Parse(text);
}
