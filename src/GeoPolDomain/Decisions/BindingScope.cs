using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>Whom an adopted decision binds.</summary>
[JsonConverter(typeof(TextConverter<BindingScope>))]
public sealed class BindingScope : Code<BindingScope>, ICode<BindingScope>
{
    private static readonly CodeList<BindingScope> List = new("a scope of a binding decision", static text => new(text), isClosed: true);

    private BindingScope(string text) : base(text) { }

    /// <summary>All members.</summary>
    public static BindingScope AllMembers { get; } = List["all"];

    /// <summary>Those who voted for.</summary>
    public static BindingScope ThoseInFavour { get; } = List["those-in-favour"];

    /// <summary>All but those who declared that it shall not bind them.</summary>
    public static BindingScope ThoseWhoDidNotOptOut { get; } = List["those-who-did-not-opt-out"];

    /// <summary>Nobody: it recommends.</summary>
    public static BindingScope None { get; } = List["none"];

    static CodeList<BindingScope> ICode<BindingScope>.Codes => List;
}
