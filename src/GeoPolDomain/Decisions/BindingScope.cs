using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>Whom an adopted decision binds.</summary>
[JsonConverter(typeof(TextConverter<BindingScope>))]
public sealed class BindingScope : Code<BindingScope>, ICode<BindingScope>
{
    private BindingScope(string text) : base(text)
    {
    }

    /// <summary>All members.</summary>
    public static BindingScope AllMembers { get; } = new("all");

    /// <summary>Those who voted for.</summary>
    public static BindingScope ThoseInFavour { get; } = new("those-in-favour");

    /// <summary>All but those who declared that it shall not bind them.</summary>
    public static BindingScope ThoseWhoDidNotOptOut { get; } = new("those-who-did-not-opt-out");

    /// <summary>Nobody: it recommends.</summary>
    public static BindingScope None { get; } = new("none");

    /// <inheritdoc/>
    public static ImmutableArray<BindingScope> All { get; } =
    [
        AllMembers,
        ThoseInFavour,
        ThoseWhoDidNotOptOut,
        None,
    ];

    static string ITextForm<BindingScope>.Called => "a scope of a binding decision";

    static BindingScope? ICode<BindingScope>.Unlisted(string text) => null;
}
