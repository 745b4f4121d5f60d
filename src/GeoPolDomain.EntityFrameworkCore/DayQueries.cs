using System.Linq.Expressions;
using GeoPolDomain.EntityFrameworkCore.Model;
using GeoPolDomain.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using NodaTime;
using NpgsqlTypes;

namespace GeoPolDomain.EntityFrameworkCore;

/// <summary>Asks what held on a day, in the database.</summary>
public static class DayQueries
{
    /// <summary>
    /// Keeps what can hold on a day: neither begins for certain after the day nor ends for certain before it. What has no date can hold on
    /// any day.
    /// </summary>
    /// <param name="source">The entities.</param>
    /// <param name="date">The date, for example <c>membership => membership.Spell</c>.</param>
    /// <param name="day">The day.</param>
    public static IQueryable<T> PossiblyOn<T>(this IQueryable<T> source, Expression<Func<T, EdtfValue?>> date, LocalDate day)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(source);
        var dated = Dated.Of(source, date);
        var on = day.ToDateOnly();
        return dated.HasRange
            ? source.Where(dated.Range<T>(range => range.Contains(on)))
            : source.Where(dated.Days<T>(
                DayColumns.Earliest,
                DayColumns.Latest,
                (earliest, latest) => (earliest == null || earliest <= on) && (latest == null || on <= latest)));
    }

    /// <summary>Keeps what holds on a day for certain.</summary>
    /// <param name="source">The entities.</param>
    /// <param name="interval">The interval, for example <c>membership => membership.Spell</c>.</param>
    /// <param name="day">The day.</param>
    public static IQueryable<T> SurelyOn<T>(this IQueryable<T> source, Expression<Func<T, EdtfInterval?>> interval, LocalDate day)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(source);
        var dated = Dated.Of(source, interval);
        var on = day.ToDateOnly();
        // What holds for certain can hold, and the range has an index.
        var possible = dated.HasRange ? source.Where(dated.Range<T>(range => range.Contains(on))) : source;
        return possible.Where(dated.Days<T>(
            DayColumns.SurelyFrom, DayColumns.SurelyUntil, (from, until) => from <= on && on <= until));
    }

    /// <summary>A date of the entities of a query, with the columns beside it.</summary>
    private sealed record Dated(string Name, bool HasRange)
    {
        public static Dated Of<T, TDate>(IQueryable<T> source, Expression<Func<T, TDate>> date)
            where T : class
        {
            ArgumentNullException.ThrowIfNull(date);
            var body = date.Body is UnaryExpression { NodeType: ExpressionType.Convert } converted ? converted.Operand : date.Body;
            if (body is not MemberExpression { Expression: ParameterExpression, Member.Name: var name })
                throw new ArgumentException($"'{date}' is not a date of the entity; write for example membership => membership.Spell");
            if (EntityOf(source.Expression, typeof(T)) is not { } entity || entity.FindProperty(name + DayColumns.Earliest) is null)
                throw new ArgumentException(
                    $"no days stand beside {typeof(T).Name}.{name}; add them to the model with entity.HasDays(\"{name}\"), and ask the set "
                    + "of the entities before anything is selected from it");
            return new(name, entity.FindProperty(name + DayColumns.Possible) is not null);
        }

        public Expression<Func<T, bool>> Range<T>(Expression<Func<NpgsqlRange<DateOnly>, bool>> test)
        {
            var entity = Expression.Parameter(typeof(T), "entity");
            return Expression.Lambda<Func<T, bool>>(
                Replace(test, Column<NpgsqlRange<DateOnly>>(entity, DayColumns.Possible)), entity);
        }

        public Expression<Func<T, bool>> Days<T>(string first, string last, Expression<Func<DateOnly?, DateOnly?, bool>> test)
        {
            var entity = Expression.Parameter(typeof(T), "entity");
            return Expression.Lambda<Func<T, bool>>(
                Replace(test, Column<DateOnly?>(entity, first), Column<DateOnly?>(entity, last)), entity);
        }

        private Expression Column<TColumn>(ParameterExpression entity, string column)
        {
            Expression<Func<object, string, TColumn>> property = (one, name) => EF.Property<TColumn>(one, name);
            return Replace(property, entity, Expression.Constant(Name + column));
        }

        private static Expression Replace(LambdaExpression lambda, params Expression[] arguments) =>
            new Replacing(lambda.Parameters, arguments).Visit(lambda.Body);

        private static IEntityType? EntityOf(Expression query, Type type)
        {
            var finding = new Finding();
            finding.Visit(query);
            return finding.Model?.FindEntityType(type);
        }
    }

    private sealed class Replacing(IReadOnlyList<ParameterExpression> parameters, Expression[] arguments) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
        {
            for (var i = 0; i < parameters.Count; i++)
                if (parameters[i] == node)
                    return arguments[i];
            return node;
        }
    }

    private sealed class Finding : ExpressionVisitor
    {
        public IModel? Model { get; private set; }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is EntityQueryRootExpression root)
                Model = root.EntityType.Model;
            return node is QueryRootExpression ? node : base.VisitExtension(node);
        }
    }
}
