using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a force.</summary>
[JsonConverter(typeof(TextConverter<ForceId>))]
public sealed class ForceId : Id<ForceId>, IId<ForceId>
{
    private ForceId(string text) : base(text)
    {
    }

    static string ITextForm<ForceId>.Called => "the id of a force";

    static RecordKind IId<ForceId>.Kind => RecordKind.Force;

    static ForceId IId<ForceId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator ForceId(string text) => Parse(text);
}
