using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GeoPolDomain.EntityFrameworkCore.Values;

/// <summary>How a value of the library stands in a column: as its text, or as JSON.</summary>
/// <param name="Converter">Turns the value into the text of the column, and back.</param>
/// <param name="Comparer">Tells whether two values are equal. Values are immutable, so a snapshot of a value is the value itself.</param>
/// <param name="IsJson">Whether the text is JSON that PostgreSQL can hold as <c>jsonb</c>.</param>
internal sealed record StoredValue(ValueConverter Converter, ValueComparer Comparer, bool IsJson);
