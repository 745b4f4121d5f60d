using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a unit.</summary>
[JsonConverter(typeof(TextConverter<UnitId>))]
public sealed class UnitId : Id<UnitId>, IId<UnitId>
{
    private UnitId(string text) : base(text)
    {
    }

    static string ITextForm<UnitId>.Called => "the id of a unit";

    static RecordKind IId<UnitId>.Kind => RecordKind.Unit;

    static UnitId IId<UnitId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator UnitId(string text) => Parse(text);
}
