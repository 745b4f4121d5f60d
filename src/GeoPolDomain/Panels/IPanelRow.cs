using System.Collections.Immutable;
using GeoPolDomain.Time;

namespace GeoPolDomain.Panels;

/// <summary>
/// A row of a panel, which <see cref="PanelCsv"/> and <see cref="PanelLines"/> write: a <see cref="StateYear"/>, a
/// <see cref="MemberYear"/> or a <see cref="DyadYear"/>.
/// </summary>
public interface IPanelRow
{
    /// <summary>The year of the row.</summary>
    int Year { get; }

    /// <summary>The names of the columns, in order.</summary>
    internal static abstract ImmutableArray<string> Columns { get; }

    /// <summary>Puts the cells out, one for each column and in the order of the columns.</summary>
    internal void PutInto(CellOutput output);
}

/// <summary>Takes the cells of a panel one after another.</summary>
internal abstract class CellOutput
{
    public abstract void Put(int number);

    public abstract void Put(string? text);

    public void Put(Answer answer) => Put(answer.ToText());
}
